import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws the icon: a past that is known, a fan of what may come, and the middle of it. The same
 * figure is in {@code graunt.svg} for whoever wants to change it with a drawing program.
 */
final class Icon {
    private static final int GRID = 256;
    private static final Color GROUND = new Color(0x14, 0x3d, 0x4c);
    private static final Color WIDE = new Color(0x3f, 0x8a, 0x98);
    private static final Color NARROW = new Color(0x8c, 0xc9, 0xc4);
    private static final Color LINE = new Color(0xff, 0xff, 0xff);
    private static final Color TODAY = new Color(0xf2, 0xb1, 0x34);

    /** Sizes of an icon on Windows. */
    private static final List<Integer> ICO = List.of(16, 32, 48, 256);

    /** Sizes of an icon on macOS, with the words by which its file calls them. */
    private static final List<Member> ICNS =
            List.of(
                    new Member("icp4", 16),
                    new Member("icp5", 32),
                    new Member("ic07", 128),
                    new Member("ic08", 256),
                    new Member("ic09", 512),
                    new Member("ic10", 1024));

    private Icon() {}

    /** One picture of an icon file of macOS. */
    private record Member(String word, int size) {}

    /** Writes {@code graunt.png}, {@code graunt.ico} and {@code graunt.icns}. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("graunt.png"), png(256));
        Files.write(folder.resolve("graunt.ico"), ico());
        Files.write(folder.resolve("graunt.icns"), icns());
    }

    private static byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / (double) GRID, size / (double) GRID);
        draw(pen);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D pen) {
        fill(pen, GROUND, new RoundRectangle2D.Double(8, 8, 240, 240, 104, 104));
        fill(pen, WIDE, fan(58, 158));
        fill(pen, NARROW, fan(84, 128));
        pen.setColor(LINE);
        pen.setStroke(
                new BasicStroke(14, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(past());
        pen.draw(middle());
        fill(pen, TODAY, new Ellipse2D.Double(106, 124, 36, 36));
    }

    private static void fill(Graphics2D pen, Color colour, Shape shape) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    /** What may come, between two heights at the right. */
    private static Shape fan(int top, int bottom) {
        Path2D path = new Path2D.Double();
        path.moveTo(124, 142);
        path.curveTo(152, 132, 184, (top + 142) / 2.0 - 6, 222, top);
        path.lineTo(222, bottom);
        path.curveTo(184, (bottom + 142) / 2.0 - 6, 152, 140, 124, 142);
        path.closePath();
        return path;
    }

    private static Shape past() {
        Path2D path = new Path2D.Double();
        path.moveTo(38, 188);
        path.lineTo(66, 170);
        path.lineTo(92, 176);
        path.lineTo(124, 142);
        return path;
    }

    private static Shape middle() {
        Path2D path = new Path2D.Double();
        path.moveTo(124, 142);
        path.curveTo(152, 132, 184, 118, 218, 106);
        return path;
    }

    private static byte[] ico() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : ICO) {
            pictures.add(png(size));
        }
        int offset = 6 + 16 * ICO.size();
        ByteBuffer head = ByteBuffer.allocate(offset).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
        for (int i = 0; i < ICO.size(); i++) {
            byte side = (byte) (ICO.get(i) % 256); // 0 stands for 256
            head.put(side).put(side).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 32).putInt(pictures.get(i).length);
            head.putInt(offset);
            offset += pictures.get(i).length;
        }
        return joined(head.array(), pictures);
    }

    private static byte[] icns() throws IOException {
        List<byte[]> parts = new ArrayList<>();
        int length = 8;
        for (Member member : ICNS) {
            byte[] picture = png(member.size());
            parts.add(heading(member.word(), picture.length + 8));
            parts.add(picture);
            length += picture.length + 8;
        }
        return joined(heading("icns", length), parts);
    }

    private static byte[] heading(String word, int length) {
        byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(8).put(letters).putInt(length).array();
    }

    private static byte[] joined(byte[] head, List<byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head);
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }
}
